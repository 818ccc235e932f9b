package cn.minsheng.security;

import cn.minsheng.organization.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext private EntityManager em;

    Optional<Account> of(String login) {
        return em.createQuery(
                        "select a from Account a join fetch a.person where a.login = :login",
                        Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> of(Person person) {
        return em.createQuery(
                        "select a from Account a join fetch a.person where a.person.id = :person",
                        Account.class)
                .setParameter("person", person.getId())
                .getResultStream()
                .findFirst();
    }

    List<Account> of(List<Person> people) {
        return em.createQuery(
                        "select a from Account a join fetch a.person where a.person.id in :people",
                        Account.class)
                .setParameter("people", people.stream().map(Person::getId).toList())
                .getResultList();
    }

    /** The second of two who change it waits here. */
    Optional<Account> lock(Person person) {
        return of(person)
                .map(
                        account -> {
                            em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
                            return account;
                        });
    }

    /** Asked with every request, so it reads two columns by their keys and no entity. */
    Standing standing(Long id) {
        return em.createQuery(
                        "select new cn.minsheng.security.Standing(a.sessionRound, a.mustChange)"
                                + " from Account a where a.id = :id and a.person.active",
                        Standing.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    void add(Account account) {
        em.persist(account);
    }
}
