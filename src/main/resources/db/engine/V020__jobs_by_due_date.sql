-- Jobs are acquired by due date; the engine ships no index for that.
CREATE INDEX ACT_IDX_JOB_DUE ON ACT_RU_JOB (DUEDATE_) WHERE RETRIES_ > 0 AND SUSPENSION_STATE_ = 1;
