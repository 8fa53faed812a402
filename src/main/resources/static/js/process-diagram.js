// Draws the process with the current steps marked and the road travelled coloured. The words below it say the same.
(function () {
  'use strict';

  function ids(text) {
    return new Set((text || '').split(',').filter(Boolean));
  }

  const FINEST = 4;
  const COARSEST = 0.1;
  const ZOOM = 1.25;
  const MOVE = 60;

  // By buttons and by keys: nothing needs a mouse. What is at the edge of the drawing is still found with "fit".
  function steer(place, canvas) {
    const acts = {
      in: function () { canvas.zoom(Math.min(FINEST, canvas.zoom() * ZOOM), 'auto'); },
      out: function () { canvas.zoom(Math.max(COARSEST, canvas.zoom() / ZOOM), 'auto'); },
      fit: function () { canvas.zoom('fit-viewport', 'auto'); },
      left: function () { canvas.scroll({ dx: MOVE, dy: 0 }); },
      right: function () { canvas.scroll({ dx: -MOVE, dy: 0 }); },
      up: function () { canvas.scroll({ dx: 0, dy: MOVE }); },
      down: function () { canvas.scroll({ dx: 0, dy: -MOVE }); },
    };
    const keys = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit', ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
    place.addEventListener('keydown', function (event) {
      const act = !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key];
      if (act) {
        event.preventDefault();
        acts[act]();
      }
    });
    document.querySelectorAll('[data-diagram-steer]').forEach(function (buttons) {
      buttons.hidden = false;
      buttons.addEventListener('click', function (event) {
        const button = event.target.closest('button[data-act]');
        if (button) {
          acts[button.dataset.act]();
        }
      });
    });
  }

  async function draw(place) {
    const answer = await fetch(place.dataset.model, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) {
      return;
    }
    place.hidden = false;
    const viewer = new BpmnJS({ container: place, keyboard: { bind: false } });
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
    place.querySelectorAll('svg[tabindex]').forEach(function (drawing) {
      drawing.removeAttribute('tabindex');
    });
    steer(place, canvas);
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
