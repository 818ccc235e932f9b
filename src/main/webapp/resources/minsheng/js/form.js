/* Forms: nothing typed is lost by leaving, nothing is sent twice, the length of a text is seen while typing. */
(() => {
    /* Ids of forms with something typed that the server doesn't have yet; an answer replaces the form itself */
    const dirty = new Set();
    let leaving = false;

    function guarded(form) {
        return form && form.method === 'post' && !form.hasAttribute('data-unguarded') && form.id !== 'signIn' && form.id !== 'me';
    }

    document.addEventListener('input', (event) => {
        const form = event.target.form;
        if (guarded(form) && event.target.name) {
            dirty.add(form.id);
        }
    });

    addEventListener('beforeunload', (event) => {
        if (!leaving && [...dirty].some((id) => document.getElementById(id))) {
            event.preventDefault();
        }
    });

    /* A second press while the first is under way is none. The button stays as it is: without its name nothing is done. */
    const sending = new WeakMap();

    function unlock(form) {
        sending.delete(form);
        form.querySelectorAll('.m-sending').forEach((button) => button.classList.remove('m-sending'));
    }

    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== 'post') {
            return;
        }
        if (sending.has(form)) {
            event.preventDefault();
            return;
        }
        leaving = true;
        event.submitter?.classList.add('m-sending');
        // A file that comes back leaves the page where it is.
        sending.set(form, setTimeout(() => { leaving = false; unlock(form); }, event.submitter?.hasAttribute('data-download') ? 1500 : 15000));
    });

    addEventListener('pageshow', () => {
        leaving = false;
        document.querySelectorAll('form').forEach(unlock);
    });

    /* What an ajax request sent as a whole is no longer only here, unless it was refused */
    function saved(settings, args) {
        const sent = new URLSearchParams(typeof settings?.data === 'string' ? settings.data : '');
        const parts = (sent.get('jakarta.faces.partial.execute') || '').split(' ');
        if (args?.validationFailed) {
            return;
        }
        [...dirty]
            .filter((id) => id === sent.get(id) && (parts.includes('@all') || parts.includes(id)))
            .forEach((id) => dirty.delete(id));
    }

    /* An answer with errors is no use below the screen's edge */
    function showErrors() {
        const error = document.querySelector('#messages .m-message-error');
        if (error) {
            const box = error.getBoundingClientRect();
            if (box.top < 0 || box.bottom > innerHeight) {
                error.scrollIntoView({ block: 'center' });
            }
        }
    }

    /*
     * Autocompletes wait for a key before they look at what is typed. Handwriting, speech and some input methods for
     * Chinese press none.
     */
    document.addEventListener('beforeinput', (event) => {
        if (event.target.matches?.('.ui-autocomplete-input, .ui-autocomplete-input-token input')) {
            const widget = window.PrimeFaces?.getWidgetById(event.target.closest('.ui-autocomplete')?.id);
            if (widget) {
                widget.suppressInput = false;
            }
        }
    }, true);

    /* Calendars here begin the week on Monday (GB/T 7408.1); PrimeFaces' own words for them say Sunday */
    Object.values(window.PrimeFaces?.locales || {}).forEach((words) => { words.firstDayOfWeek = 1; });

    /* Counters */
    function counter(field) {
        const max = Number(field.getAttribute('maxlength'));
        if (field.tagName !== 'TEXTAREA' || !(max > 0)) {
            return;
        }
        const holder = field.closest('.m-field-input') || field.parentElement;
        let shown = holder.querySelector(':scope > .m-counter');
        if (!shown) {
            shown = document.createElement('small');
            shown.className = 'm-counter';
            shown.setAttribute('aria-hidden', 'true');
            holder.append(shown);
        }
        shown.textContent = `${field.value.length} / ${max}`;
        shown.classList.toggle('m-counter-full', field.value.length >= max);
    }

    document.addEventListener('input', (event) => counter(event.target));
    document.addEventListener('focusin', (event) => counter(event.target));

    /* A step that says by data-confirm what it will do asks first */
    document.addEventListener('click', (event) => {
        const step = event.target.closest?.('[data-confirm]');
        if (step && !confirm(step.dataset.confirm)) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    }, true);

    /* Faces' own validation messages name the field by class only: say it to who can't see as well */
    function mark() {
        document.querySelectorAll('.m-field').forEach((field) => {
            const error = field.querySelector('.m-field-error');
            const input = field.querySelector('input:not([type="hidden"]), select, textarea');
            if (!error || !input) {
                return;
            }
            const wrong = error.textContent.trim() !== '';
            input.toggleAttribute('aria-invalid', wrong);
            if (wrong) {
                input.setAttribute('aria-invalid', 'true');
                input.setAttribute('aria-describedby', error.id);
            } else if (input.getAttribute('aria-describedby') === error.id) {
                input.removeAttribute('aria-describedby');
            }
        });
    }

    window.jQuery?.(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
        saved(settings, args);
        setTimeout(() => { mark(); showErrors(); });
    });
    mark();
    showErrors();
})();
