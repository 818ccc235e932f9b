/* Lists: a row opens its case, by pointer or by ↑ ↓ and Enter; columns are chosen and kept; a phone sees cards. */
(() => {
    const words = document.getElementById('words')?.dataset ?? {};

    function link(row) {
        return row.querySelector('a.m-open[href]') || row.querySelector('.m-grow a[href]')
            || (row.closest('table').dataset.rows ? row.querySelector('td a[href]') : null);
    }

    /* Rows that can be seen and lead somewhere */
    function rows() {
        return [...document.querySelectorAll('.m-table tbody tr')].filter((row) => link(row) && row.offsetParent !== null);
    }

    document.addEventListener('click', (event) => {
        const row = event.target.closest?.('.m-table tbody tr');
        if (!row || event.defaultPrevented || event.target.closest('a, button, input, label, select, textarea, summary')
                || String(getSelection()) !== '') {
            return;
        }
        const target = link(row);
        if (target && (event.ctrlKey || event.metaKey)) {
            open(target.href, '_blank');
        } else {
            target?.click();
        }
    });

    document.addEventListener('keydown', (event) => {
        if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        const row = event.target.closest?.('.m-table tbody tr');
        if (!row && event.target !== document.body && event.target.id !== 'content') {
            return;
        }
        if (row && event.target.matches('input, select, textarea')) {
            return;
        }
        const all = rows();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = row ? all[all.indexOf(row) + step] : step === 1 ? all[0] : undefined;
        if (next) {
            event.preventDefault();
            link(next).focus();
        }
    });

    function headings(table) {
        return [...(table.tHead?.rows[0]?.cells ?? [])];
    }

    /* On a phone each cell has its heading before it */
    function label(table) {
        const heads = headings(table);
        for (const body of table.tBodies) {
            for (const row of body.rows) {
                row.toggleAttribute('data-row', Boolean(link(row)));
                [...row.cells].forEach((cell, index) => {
                    const text = heads[index]?.textContent.trim();
                    if (text && cell.colSpan === 1 && !cell.dataset.label) {
                        cell.dataset.label = text;
                    }
                });
            }
        }
    }

    /* Columns: data-columns names the list under which the choice is kept; the first column always stays */
    function stored(table) {
        try {
            return new Set(JSON.parse(localStorage.getItem(`minsheng-columns-${table.dataset.columns}`) || '[]'));
        } catch {
            return new Set();
        }
    }

    function hide(table, hidden) {
        headings(table).forEach((head, index) => {
            const off = hidden.has(head.dataset.column || String(index));
            for (const row of table.rows) {
                if (row.cells[index] && row.cells[index].colSpan === 1) {
                    row.cells[index].hidden = off;
                }
            }
        });
    }

    function chooser(table) {
        const holder = document.createElement('details');
        holder.className = 'm-dropdown m-columns-choice';
        holder.dataset.dropdown = 'true';
        const summary = holder.appendChild(document.createElement('summary'));
        summary.textContent = words.columns;
        const panel = holder.appendChild(document.createElement('div'));
        panel.className = 'm-dropdown-panel';
        const list = panel.appendChild(document.createElement('ul'));
        const hidden = stored(table);
        headings(table).slice(1).forEach((head, index) => {
            const name = head.dataset.column || String(index + 1);
            const line = list.appendChild(document.createElement('li')).appendChild(document.createElement('label'));
            const box = line.appendChild(document.createElement('input'));
            box.type = 'checkbox';
            box.checked = !hidden.has(name);
            line.append(head.textContent.trim());
            box.addEventListener('change', () => {
                hidden[box.checked ? 'delete' : 'add'](name);
                localStorage.setItem(`minsheng-columns-${table.dataset.columns}`, JSON.stringify([...hidden]));
                hide(table, hidden);
            });
        });
        const tools = document.querySelector('.m-list-tools') || table.closest('.m-list, .m-scroll') || table;
        if (tools.matches('.m-list-tools')) {
            tools.append(holder);
        } else {
            tools.before(holder);
        }
    }

    function prepare() {
        document.querySelectorAll('.m-table').forEach((table) => {
            label(table);
            if (table.dataset.columns) {
                if (!table.dataset.prepared) {
                    table.dataset.prepared = 'true';
                    if (!document.querySelector('.m-columns-choice')) {
                        chooser(table);
                    }
                }
                hide(table, stored(table));
            }
        });
    }

    prepare();
    window.jQuery?.(document).on('pfAjaxComplete', () => setTimeout(prepare));
})();
