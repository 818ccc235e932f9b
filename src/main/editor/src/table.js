/* A decision table, to be read. */
import Manager from 'dmn-js-shared/lib/base/Manager';
import DecisionTable from 'dmn-js-decision-table/lib/Viewer';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';
import { drawFigures } from './figure.js';
import './table.css';

/* Tables alone, without the diagram of what needs what: that keeps the script small. */
class Tables extends Manager {
    _getViewProviders() {
        return [{
            id: 'decisionTable',
            constructor: DecisionTable,
            opens: (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable'),
        }];
    }
}

/* The library's words in the page's language; what isn't told stays unsaid, not English */
function translate(data) {
    const words = {
        When: data.when,
        And: data.and,
        Then: data.then,
        'Hit policy:': data.hitPolicy,
        Annotations: data.annotations,
    };
    const policies = { Unique: data.unique, First: data.first, Collect: data.collect };
    return (text) => words[text] ?? policies[text] ?? '';
}

drawFigures('dmn', async (figure, element, xml) => {
    const viewer = new Tables({
        container: element,
        decisionTable: { additionalModules: [{ translate: ['value', translate(figure.dataset)] }] },
    });
    await viewer.importXML(xml);
});
