package cn.minsheng.security;

import java.time.Duration;

/**
 * How long one waits after failing to sign in: not at all at first, then a time that doubles with
 * each failure up to a longest. It is counted for an account and an address together, and apart for
 * browsers that the account was signed in with: nobody can shut somebody else out for good.
 *
 * @param after the failure with which it begins
 */
record LockOut(int after, Duration first, Duration longest) {

    Duration wait(int failures) {
        if (failures < after) {
            return Duration.ZERO;
        }
        Duration wait = first;
        for (int i = after; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /**
     * How many failures from anywhere within an hour stop browsers that the account was never
     * signed in with: passwords are being guessed from many addresses at once.
     */
    int fromAnywhere() {
        return 10 * after;
    }
}
