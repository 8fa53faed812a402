// Draws the process with the current steps marked and the road travelled coloured. The words below it say the same.
(function () {
  'use strict';

  function ids(text) {
    return new Set((text || '').split(',').filter(Boolean));
  }

  async function draw(place) {
    const answer = await fetch(place.dataset.model, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) {
      return;
    }
    place.hidden = false;
    const viewer = new BpmnJS({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const current = ids(place.dataset.current);
    const travelled = ids(place.dataset.travelled);
    const passed = new Set([...current, ...travelled]);
    viewer.get('elementRegistry').forEach(function (element) {
      const id = element.id.replace(/_label$/, '');
      if (current.has(id)) {
        canvas.addMarker(element, 'wk-diagram__current');
      } else if (travelled.has(id)) {
        canvas.addMarker(element, 'wk-diagram__travelled');
      } else if (element.waypoints && passed.has(element.source.id) && passed.has(element.target.id)) {
        canvas.addMarker(element, 'wk-diagram__travelled');
      }
    });
    canvas.zoom('fit-viewport', 'auto');
    document.querySelectorAll('[data-diagram-legend]').forEach(function (legend) {
      legend.hidden = false;
    });
  }

  document.querySelectorAll('.wk-diagram[data-model]').forEach(function (place) {
    draw(place).catch(function () {
      place.hidden = true;
    });
  });
}());
