package cn.minsheng.organization;

/** What a unit is; the rules look for the task force, the inspection office and the government. */
public enum UnitKind {
  GOVERNMENT,
  BUREAU,
  COMPANY,
  SECTION,
  SUBORDINATE,
  TOWN,
  TASK_FORCE,
  INSPECTION_OFFICE;

  /** A region has one government, one task force and one inspection office. */
  public boolean oneInRegion() {
    return this == GOVERNMENT || this == TASK_FORCE || this == INSPECTION_OFFICE;
  }

  /** Sections and subordinate bodies belong to a unit. */
  public boolean needsParent() {
    return this == SECTION || this == SUBORDINATE;
  }
}
