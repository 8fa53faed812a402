/* Draws the process diagrams on a page: every element with data-diagram, the address of its model. The step that it is at and
   those that it has been at are named by id in data-current and data-travelled, with spaces between. */
(function () {
  'use strict';

  function mark(canvas, registry, ids, marker) {
    ids.split(' ').filter(function (id) { return id && registry.get(id); })
      .forEach(function (id) { canvas.addMarker(id, marker); });
  }

  async function draw(element) {
    const answer = await fetch(element.dataset.diagram, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) {
      return;
    }
    element.replaceChildren();
    const viewer = new BpmnJS({ container: element });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    mark(canvas, registry, element.dataset.travelled || '', 'wk-diagram__travelled');
    mark(canvas, registry, element.dataset.current || '', 'wk-diagram__current');
    new ResizeObserver(function () {
      if (element.clientWidth && element.clientHeight) {
        canvas.resized();
        canvas.zoom('fit-viewport', 'auto');
      }
    }).observe(element);
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-diagram]').forEach(draw);
  });
}());
