package cn.minsheng.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session says of who it is of; the cluster carries it from node to node.
 *
 * @param round of the account's sessions
 * @param since when it was signed in with
 * @param acting id of the position chosen to act in; null for the first one
 */
record SessionMark(Long account, Long person, String login, int round, Instant since, Long acting)
        implements Serializable {

    SessionMark acting(Long position) {
        return new SessionMark(account, person, login, round, since, position);
    }
}
