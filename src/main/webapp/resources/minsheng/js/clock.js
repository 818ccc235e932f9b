/* Clocks count on in the browser by the server's time and in the words of ClockFace and TimeWords. */
(() => {
    const words = document.getElementById('words')?.dataset;
    if (!words) {
        return;
    }
    const icons = { OVER: 'pi-exclamation-circle', SOON: 'pi-clock', RUNNING: 'pi-clock' };
    /* What the server's time was when a clock was first seen here, and when that was by the browser's */
    const seen = new WeakMap();

    function now(clock) {
        if (!seen.has(clock)) {
            seen.set(clock, Date.parse(clock.dataset.now) - Date.now());
        }
        return Date.now() + seen.get(clock);
    }

    function fill(text, value) {
        return text.replace('{0}', value);
    }

    function length(millis) {
        const minutes = Math.floor(Math.abs(millis) / 60000);
        const days = Math.floor(minutes / 1440);
        const hours = Math.floor((minutes % 1440) / 60);
        if (minutes === 0) {
            return words.under;
        }
        const parts = days > 0
            ? [[words.days, days], [words.hours, hours]]
            : [[words.hours, hours], [words.minutes, minutes % 60]];
        return parts.filter(([, value]) => value > 0).map(([text, value]) => fill(text, value)).join(' ');
    }

    function tick(clock) {
        const at = now(clock);
        if (clock.dataset.running !== 'true') {
            return;
        }
        const due = Date.parse(clock.dataset.due);
        // In time means at or before the due instant.
        const stage = at > due ? 'OVER' : at < Date.parse(clock.dataset.soon) ? 'RUNNING' : 'SOON';
        const text = fill({ RUNNING: words.running, SOON: words.soon, OVER: words.over }[stage], length(due - at));
        const shown = clock.querySelector('.m-clock-words');
        if (shown && shown.textContent.trim() !== text) {
            shown.textContent = text;
        }
        ['RUNNING', 'SOON', 'OVER'].forEach((one) => clock.classList.toggle(`m-clock-${one}`, one === stage));
        const icon = clock.querySelector('i.pi');
        if (icon) {
            icon.className = `pi ${icons[stage]}`;
        }
        const bar = clock.querySelector('.m-clock-bar');
        if (bar && clock.dataset.from) {
            const from = Date.parse(clock.dataset.from);
            bar.value = due <= from ? 100 : Math.max(0, Math.min(100, (100 * (at - from)) / (due - from)));
        }
    }

    function all() {
        document.querySelectorAll('.m-clock[data-due]').forEach(tick);
    }

    all();
    setInterval(all, 5000);
    document.addEventListener('visibilitychange', all);
    window.jQuery?.(document).on('pfAjaxComplete', () => setTimeout(all));
})();
