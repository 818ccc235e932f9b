package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/**
 * Who sent the request that is being answered. Stays empty where there is none: on threads of jobs.
 */
@RequestScoped
class SignedIn {

    private boolean web;
    private Long person;
    private Long acting;
    private boolean mustChange;
    private String address;

    // Read once a request; everything that is asked in it is asked of the same positions.
    private Person found;
    private List<Position> positions;

    /** A request came in, from nobody so far. */
    void request(String from) {
        web = true;
        address = from;
    }

    /** From now on nobody's request is answered: the system acts. */
    void system() {
        web = false;
        person(null, null, false);
    }

    /** The request is this person's. */
    void person(Long id, Long chosenPosition, boolean mustChangePassword) {
        person = id;
        acting = chosenPosition;
        mustChange = mustChangePassword;
        found = null;
        positions = null;
    }

    void remember(Person who) {
        found = who;
    }

    void remember(List<Position> held) {
        positions = held;
    }

    boolean web() {
        return web;
    }

    Long person() {
        return person;
    }

    Long acting() {
        return acting;
    }

    boolean mustChange() {
        return mustChange;
    }

    String address() {
        return address;
    }

    Person found() {
        return found;
    }

    List<Position> positions() {
        return positions;
    }
}
