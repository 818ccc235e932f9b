/* What diagram and table have in common: the figures of a page, each drawn once it comes into view. */

/**
 * Draws every figure of a kind.
 *
 * @param kind the figure's data-diagram
 * @param draw async (figure, canvas element, XML) => void
 */
export function drawFigures(kind, draw) {
    const seen = new IntersectionObserver((entries) => {
        entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
            seen.unobserve(target);
            show(target, draw);
        });
    }, { rootMargin: '1200px' });
    const find = () => document.querySelectorAll(`figure[data-diagram="${kind}"]:not([data-found])`).forEach((figure) => {
        figure.dataset.found = 'true';
        seen.observe(figure);
    });
    find();
    window.jQuery?.(document).on('pfAjaxComplete', () => setTimeout(find));
}

async function show(figure, draw) {
    const canvas = figure.querySelector('.m-diagram-canvas');
    try {
        const answer = await fetch(figure.dataset.src, { credentials: 'same-origin' });
        if (!answer.ok) {
            throw new Error(`${figure.dataset.src}: ${answer.status}`);
        }
        await draw(figure, canvas, await answer.text());
        figure.dataset.drawn = 'true';
    } catch (error) {
        console.error(error);
        canvas.textContent = figure.dataset.failed;
        canvas.classList.add('m-diagram-failed');
    }
}

/** The ids in an attribute, separated by commas. */
export function ids(text) {
    return (text || '').split(',').map((id) => id.trim()).filter(Boolean);
}
