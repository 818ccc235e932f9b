/* A process diagram with where the case stands and which way it came. */
import Viewer from 'bpmn-js/lib/Viewer';
import { drawFigures, ids } from './figure.js';
import './viewer.css';

/* Smaller than this nothing can be read */
const READABLE = 0.75;
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

drawFigures('bpmn', async (figure, element, xml) => {
    const viewer = new Viewer({
        container: element,
        // Light or dark is told by the page's variables.
        bpmnRenderer: {
            defaultFillColor: 'var(--card)',
            defaultStrokeColor: 'var(--ink-soft)',
            defaultLabelColor: 'var(--ink)',
        },
        textRenderer: {
            defaultStyle: { fontFamily: FONT },
            externalStyle: { fontFamily: FONT, fontSize: 11, lineHeight: 1.2 },
        },
    });
    await viewer.importXML(xml);
    element.querySelector('svg[tabindex]')?.setAttribute('tabindex', '-1');
    mark(viewer, figure.dataset);
    const view = new View(viewer.get('canvas'), ids(figure.dataset.active).filter((id) => viewer.get('elementRegistry').get(id)));
    tools(figure, view);
    move(element, view);
    view.start();
});

function mark(viewer, { active, completed, taken }) {
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const add = (list, name) => ids(list).map((id) => elements.get(id)).filter(Boolean).forEach((element) => {
        // A frame around others is only outlined: filled, it would look as if all in it were done.
        const frame = element.children?.some((child) => !child.labelTarget && child.type !== 'label');
        canvas.addMarker(element.id, frame ? `${name}-frame` : name);
    });
    add(taken, 'm-taken');
    add(completed, 'm-completed');
    add(active, 'm-active');
}

/* Which part of the diagram is seen */
class View {
    constructor(canvas, active) {
        this.canvas = canvas;
        this.active = active;
    }

    /* All of it, when that can be read, else where the case stands */
    start() {
        this.fit();
        if (this.canvas.zoom() < READABLE && this.active.length > 0) {
            this.canvas.zoom(READABLE);
            this.canvas.scrollToElement(this.active[this.active.length - 1], 120);
        }
    }

    fit() {
        this.canvas.resized();
        this.canvas.zoom('fit-viewport', 'auto');
        if (this.canvas.zoom() > 1.2) {
            this.canvas.zoom(1.2, 'auto');
        }
    }

    zoom(factor, at) {
        this.canvas.zoom(Math.min(3, Math.max(0.1, this.canvas.zoom() * factor)), at || 'auto');
    }

    scroll(dx, dy) {
        this.canvas.scroll({ dx, dy });
    }
}

function tools(figure, view) {
    const bar = document.createElement('div');
    bar.className = 'm-diagram-tools';
    const button = (icon, text, act) => {
        const one = bar.appendChild(document.createElement('button'));
        one.type = 'button';
        one.className = 'm-icon-button';
        one.title = text;
        one.setAttribute('aria-label', text);
        one.appendChild(document.createElement('i')).className = `pi ${icon}`;
        one.addEventListener('click', act);
    };
    button('pi-search-plus', figure.dataset.zoomIn, () => view.zoom(1.25));
    button('pi-search-minus', figure.dataset.zoomOut, () => view.zoom(0.8));
    button('pi-expand', figure.dataset.zoomFit, () => view.fit());
    figure.prepend(bar);
}

/* By mouse, finger, pen and keyboard. The wheel alone stays the page's; with Ctrl it zooms. */
function move(element, view) {
    const fingers = new Map();
    const spread = () => {
        const [a, b] = [...fingers.values()];
        return Math.hypot(a.x - b.x, a.y - b.y);
    };
    element.addEventListener('pointerdown', (event) => {
        if (!event.target.closest('a, .bjs-powered-by')) {
            fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        }
    });
    element.addEventListener('pointermove', (event) => {
        const from = fingers.get(event.pointerId);
        if (!from) {
            return;
        }
        element.setPointerCapture(event.pointerId);
        if (fingers.size === 2) {
            const before = spread();
            fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
            view.zoom(spread() / before);
        } else {
            view.scroll(event.clientX - from.x, event.clientY - from.y);
            fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        }
    });
    ['pointerup', 'pointercancel', 'lostpointercapture'].forEach((end) =>
        element.addEventListener(end, (event) => fingers.delete(event.pointerId)));
    element.addEventListener('wheel', (event) => {
        if (event.ctrlKey) {
            event.preventDefault();
            const box = element.getBoundingClientRect();
            view.zoom(event.deltaY < 0 ? 1.15 : 0.87, { x: event.clientX - box.left, y: event.clientY - box.top });
        }
    }, { passive: false });
    const keys = {
        ArrowLeft: () => view.scroll(60, 0),
        ArrowRight: () => view.scroll(-60, 0),
        ArrowUp: () => view.scroll(0, 60),
        ArrowDown: () => view.scroll(0, -60),
        '+': () => view.zoom(1.25),
        '=': () => view.zoom(1.25),
        '-': () => view.zoom(0.8),
        0: () => view.fit(),
    };
    element.addEventListener('keydown', (event) => {
        if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            keys[event.key]();
        }
    });
}
