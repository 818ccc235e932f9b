package cn.minsheng.audit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears of every entity that is inserted, updated or deleted, whichever feature it is of. */
final class ChangeListener
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1;

    private final transient Map<EntityPersister, Optional<Tracked>> known =
            new ConcurrentHashMap<>();

    /** By session: each has one transaction at a time. */
    private final transient Map<EventSource, Changes> open = new ConcurrentHashMap<>();

    Optional<Tracked> tracked(EntityPersister persister) {
        return known.computeIfAbsent(persister, p -> Optional.ofNullable(Tracked.of(p)));
    }

    /** The changes of the session's transaction; written when it is about to commit. */
    Changes changes(EventSource session) {
        return open.computeIfAbsent(
                session,
                key -> {
                    Changes changes = new Changes();
                    key.getActionQueue().registerProcess(changes::write);
                    key.getActionQueue().registerProcess((done, ended) -> open.remove(key));
                    return changes;
                });
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        tracked(event.getPersister())
                .ifPresent(
                        entity -> {
                            Change change =
                                    changes(event.getSession()).of(entity.name(), event.getId());
                            change.created();
                            entity.after(change, event.getState(), event.getSession());
                        });
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        tracked(event.getPersister())
                .ifPresent(
                        entity ->
                                entity.between(
                                        changes(event.getSession())
                                                .of(entity.name(), event.getId()),
                                        event.getOldState(),
                                        event.getState(),
                                        event.getSession()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        tracked(event.getPersister())
                .ifPresent(
                        entity -> {
                            Change change =
                                    changes(event.getSession()).of(entity.name(), event.getId());
                            change.removed();
                            entity.before(change, event.getDeletedState(), event.getSession());
                        });
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
