// Draws the process with the current steps marked and the road travelled coloured. The words below it say the same.
(function () {
  'use strict';

  function ids(text) {
    return new Set((text || '').split(',').filter(Boolean));
  }

  // "Timer_TermElapsed=vr 4 dec 2026;…"
  function pairs(text) {
    return new Map((text || '').split(';').filter(Boolean).map(function (pair) { return pair.split('='); }));
  }

  const FINEST = 4;
  const COARSEST = 0.1;
  const ZOOM = 1.25;
  const MOVE = 60;
  const LEGIBLE = 0.85;
  const ROOM = 0.94;

  function isGateway(element) {
    return element.type.endsWith('Gateway');
  }

  // Of a frame and what stands in it, what stands in it. A gateway that waits for other branches is no step of anybody.
  function innermost(registry, steps) {
    const all = registry.filter(function (element) { return element.width && steps.has(element.id) && !isGateway(element); });
    return all.filter(function (element) { return !all.some(function (other) { return other.parent === element; }); });
  }

  // Not by colour alone.
  function sign(overlays, element, word) {
    const sign = document.createElement('span');
    sign.className = 'wk-diagram__here';
    sign.textContent = word;
    overlays.add(element, { position: { top: -12, left: 6 }, html: sign });
  }

  // The day stands beside the clock, where the name of what happens then does not.
  function dateBeside(overlays, registry, id, date) {
    const clock = registry.get(id);
    const label = registry.get(id + '_label');
    if (clock) {
      const toTheLeft = label && label.x + label.width / 2 > clock.x + clock.width / 2;
      const sign = document.createElement('span');
      sign.className = 'wk-diagram__date' + (toTheLeft ? ' wk-diagram__date--left' : '');
      sign.textContent = date;
      overlays.add(clock, { position: { top: clock.height / 2 + 3, left: toTheLeft ? 2 : clock.width - 2 }, html: sign });
    }
  }

  // All of it, with a margin in which signs and words at the edge still stand.
  function fit(canvas) {
    return canvas.zoom(canvas.zoom('fit-viewport', 'auto') * ROOM, 'auto');
  }

  // All of it where that can be read; else where it is now.
  function open(canvas, inner) {
    if (fit(canvas) >= LEGIBLE) {
      return;
    }
    canvas.zoom(LEGIBLE);
    const view = canvas.viewbox();
    const outer = view.inner;
    const at = inner.length ? inner[inner.length - 1] : { x: outer.x, y: outer.y + outer.height / 2, width: 0, height: 0 };
    function within(middle, size, from, length) {
      return Math.max(from, Math.min(middle - size / 2, from + Math.max(0, length - size)));
    }
    canvas.viewbox({
      x: within(at.x + at.width / 2, view.width, outer.x - 20, outer.width + 40),
      y: within(at.y + at.height / 2, view.height, outer.y - 20, outer.height + 40),
      width: view.width,
      height: view.height,
    });
  }

  // By buttons and by keys: nothing needs a mouse. What is at the edge of the drawing is still found with "fit".
  function steer(place, canvas) {
    const acts = {
      in: function () { canvas.zoom(Math.min(FINEST, canvas.zoom() * ZOOM), 'auto'); },
      out: function () { canvas.zoom(Math.max(COARSEST, canvas.zoom() / ZOOM), 'auto'); },
      fit: function () { fit(canvas); },
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
    const viewer = new BpmnJS({ container: place, keyboard: { bind: false }, zoomScroll: { enabled: false } });
    const dates = pairs(place.dataset.dates);
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const current = ids(place.dataset.current);
    const travelled = ids(place.dataset.travelled);
    const passed = new Set([...current, ...travelled]);
    const here = innermost(registry, current);
    const inner = new Set(here.map(function (element) { return element.id; }));
    registry.forEach(function (element) {
      const id = element.id.replace(/_label$/, '');
      if (current.has(id)) {
        canvas.addMarker(element, isGateway(element) ? 'wk-diagram__travelled' : inner.has(id) ? 'wk-diagram__current' : 'wk-diagram__around');
      } else if (travelled.has(id)) {
        canvas.addMarker(element, 'wk-diagram__travelled');
      } else if (element.waypoints && passed.has(element.source.id) && passed.has(element.target.id)) {
        canvas.addMarker(element, 'wk-diagram__travelled');
      }
      if (dates.has(id)) {
        canvas.addMarker(element, 'wk-diagram__dated');
      }
    });
    here.forEach(function (element) { sign(viewer.get('overlays'), element, place.dataset.here); });
    dates.forEach(function (date, id) { dateBeside(viewer.get('overlays'), registry, id, date); });
    open(canvas, here);
    let steered = false;
    ['click', 'keydown'].forEach(function (event) {
      place.parentElement.addEventListener(event, function () { steered = true; });
    });
    new ResizeObserver(function () {
      canvas.resized();
      if (!steered && place.clientWidth) {
        open(canvas, here);
      }
    }).observe(place);
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
