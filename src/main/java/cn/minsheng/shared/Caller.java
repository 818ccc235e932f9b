package cn.minsheng.shared;

/** Who acts now, for packages that may not know of security; it is the one implementation. */
public interface Caller {

    /** Whether nobody's request is being answered: a timer, a job, the start. */
    boolean isSystem();

    /** Null for the system and for whoever is not signed in. */
    Long personId();

    /** The person's name as it is now; null likewise. */
    String name();

    /** Unit and title of the position in which the person acts; null when there is none. */
    String position();

    /** The address that the request came from; null for the system. */
    String address();
}
