package cn.minsheng.audit;

import java.util.List;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;

/** Puts collections on record as attributes of the entity that has them. */
final class CollectionListener
        implements PreCollectionRecreateEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {

    private static final long serialVersionUID = 1;

    private final transient ChangeListener entities;

    CollectionListener(ChangeListener entities) {
        this.entities = entities;
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        record(event, List.of(), event.getCollection());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        record(event, event.getCollection().getStoredSnapshot(), event.getCollection());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        if (event.getCollection() != null) {
            record(event, event.getCollection().getStoredSnapshot(), List.of());
        }
    }

    private void record(AbstractCollectionEvent event, Object old, Object now) {
        PersistentCollection<?> collection = event.getCollection();
        Object owner = event.getAffectedOwnerIdOrNull();
        CollectionPersister persister = persister(event);
        if (owner == null || persister == null || !collection.wasInitialized()) {
            return;
        }
        String role = persister.getRole();
        String attribute = role.substring(role.lastIndexOf('.') + 1);
        entities.tracked(persister.getOwnerEntityPersister())
                .filter(entity -> entity.hasCollection(attribute))
                .ifPresent(
                        entity -> {
                            Change change =
                                    entities.changes(event.getSession()).of(entity.name(), owner);
                            change.from(attribute, elements(persister, old, event));
                            change.to(attribute, elements(persister, now, event));
                        });
    }

    private static Object elements(
            CollectionPersister persister, Object of, AbstractCollectionEvent event) {
        return Plain.elements(persister.getElementType(), of, event.getSession());
    }

    private static CollectionPersister persister(AbstractCollectionEvent event) {
        var entry =
                event.getSession()
                        .getPersistenceContextInternal()
                        .getCollectionEntry(event.getCollection());
        if (entry == null) {
            return null;
        }
        return entry.getLoadedPersister() == null
                ? entry.getCurrentPersister()
                : entry.getLoadedPersister();
    }
}
