package cn.minsheng.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Makes the record hear of every change. */
public class Listening implements Integrator {

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        EventListenerRegistry registry =
                factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        ChangeListener entities = new ChangeListener();
        registry.appendListeners(EventType.POST_INSERT, entities);
        registry.appendListeners(EventType.POST_UPDATE, entities);
        registry.appendListeners(EventType.POST_DELETE, entities);
        CollectionListener collections = new CollectionListener(entities);
        registry.appendListeners(EventType.PRE_COLLECTION_RECREATE, collections);
        registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, collections);
        registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, collections);
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held.
    }
}
