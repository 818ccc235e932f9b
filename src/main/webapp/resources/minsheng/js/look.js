/* How the browser wants to see pages, and what the keyboard does in the shell. Cookies are read by Preferences. */
(() => {
    const root = document.documentElement;
    const phone = matchMedia('(max-width: 680px)');
    const darkSystem = matchMedia('(prefers-color-scheme: dark)');

    function keep(name, value) {
        const age = value ? 31536000 : 0;
        document.cookie = `minsheng-${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax`;
    }

    /* Theme: the same media as Preferences gives the style sheets */
    const media = {
        system: { light: 'print, (prefers-color-scheme: light)', dark: 'screen and (prefers-color-scheme: dark)' },
        light: { light: 'all', dark: 'not all' },
        dark: { light: 'print', dark: 'screen' },
    };

    function theme(chosen) {
        const name = chosen || 'system';
        root.dataset.theme = name;
        document.querySelectorAll('link[data-theme]').forEach((link) => (link.media = media[name][link.dataset.theme]));
        keep('theme', chosen);
        showTheme();
    }

    function isDark() {
        return root.dataset.theme === 'dark' || (root.dataset.theme === 'system' && darkSystem.matches);
    }

    function showTheme() {
        document
            .querySelectorAll('[data-toggle-theme] .pi')
            .forEach((icon) => (icon.className = isDark() ? 'pi pi-sun' : 'pi pi-moon'));
        document.dispatchEvent(new CustomEvent('minsheng:theme'));
    }

    function choose(what, value) {
        if (what === 'theme') {
            theme(value);
        } else {
            keep(what, value);
            // Not reload(): after a post that would ask whether to send again.
            location.replace(location.pathname + location.search);
        }
    }

    function fold() {
        const folded = root.classList.toggle('m-nav-is-folded');
        root.classList.toggle('m-nav-is-open', !folded);
        keep('navigation', folded ? 'folded' : '');
        showFold();
    }

    function showFold() {
        const folded = root.classList.contains('m-nav-is-folded');
        document.querySelectorAll('[data-fold]').forEach((button) => button.setAttribute('aria-expanded', !folded));
    }

    function drawer(open) {
        const was = root.classList.contains('m-drawer-open');
        root.classList.toggle('m-drawer-open', open);
        const button = document.querySelector('[data-drawer="open"]');
        button?.setAttribute('aria-expanded', open);
        if (open) {
            document.querySelector('#nav a')?.focus();
        } else if (was) {
            button?.focus();
        }
    }

    function closeDropdowns(except) {
        document.querySelectorAll('[data-dropdown][open]').forEach((dropdown) => {
            if (!except || !dropdown.contains(except)) {
                dropdown.open = false;
            }
        });
    }

    function show(id) {
        const dialog = document.getElementById(id);
        if (dialog && !dialog.open) {
            closeDropdowns();
            dialog.showModal();
        }
    }

    /* The field of a message; widgets put the thing to type into inside */
    function focusField(id) {
        const field = document.getElementById(`${id}_input`) || document.getElementById(`${id}_focus`) || document.getElementById(id);
        if (!field) {
            return false;
        }
        const target = field.matches('input, select, textarea, button, a')
            ? field
            : field.querySelector('input:not([type="hidden"]), select, textarea, button, a') || field;
        target.scrollIntoView({ block: 'center' });
        target.focus({ preventScroll: true });
        return true;
    }

    document.addEventListener('click', (event) => {
        const on = (selector) => event.target.closest?.(selector);
        closeDropdowns(event.target);
        const chooser = on('[data-choose]');
        const opener = on('[data-show]');
        const field = on('[data-focus]');
        if (chooser) {
            choose(chooser.dataset.choose, chooser.dataset.value || '');
            closeDropdowns();
        } else if (on('[data-toggle-theme]')) {
            theme(isDark() ? 'light' : 'dark');
        } else if (on('[data-fold]')) {
            fold();
        } else if (on('[data-drawer]')) {
            drawer(on('[data-drawer]').dataset.drawer === 'open');
        } else if (opener) {
            show(opener.dataset.show);
        } else if (field && focusField(field.dataset.focus)) {
            event.preventDefault();
        } else if (event.target.matches?.('dialog.m-dialog')) {
            // The backdrop belongs to the window itself; its content is never the target there.
            const box = event.target.getBoundingClientRect();
            if (event.clientY < box.top || event.clientY > box.bottom || event.clientX < box.left || event.clientX > box.right) {
                event.target.close();
            }
        }
    });

    document.addEventListener('focusin', (event) => closeDropdowns(event.target));

    function typing(target) {
        return target.isContentEditable || target.matches?.('input:not([type="checkbox"], [type="radio"], [type="button"]), select, textarea');
    }

    function send(form) {
        const main = form.querySelector('.m-button-main:not(:disabled)');
        const button = main || form.querySelector(
            '[type="submit"]:not(:disabled, .ui-button-outlined, .ui-button-secondary, .ui-button-flat)');
        button?.click();
    }

    document.addEventListener('keydown', (event) => {
        if (event.defaultPrevented || event.isComposing) {
            return;
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            const form = event.target.closest?.('form');
            if (form && form.method === 'post') {
                event.preventDefault();
                send(form);
            }
        } else if (event.key === 'Escape') {
            const dropdown = event.target.closest?.('[data-dropdown][open]');
            closeDropdowns();
            dropdown?.querySelector('summary').focus();
            if (root.classList.contains('m-drawer-open')) {
                drawer(false);
            }
        } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
            if (event.key === '?' || event.key === '？') {
                event.preventDefault();
                show('keys');
            } else {
                const target = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === event.key);
                if (target) {
                    event.preventDefault();
                    target.focus();
                }
            }
        }
    });

    /* The thin line while the server is asked */
    let asked = 0;

    function busy(more) {
        asked = Math.max(0, asked + more);
        root.classList.toggle('m-busy', asked > 0);
    }

    window.jQuery?.(document).on('pfAjaxSend', () => busy(1)).on('pfAjaxComplete', () => busy(-1));
    addEventListener('pageshow', () => busy(-asked));

    darkSystem.addEventListener('change', showTheme);
    phone.addEventListener('change', () => drawer(false));
    showTheme();
    showFold();
})();
