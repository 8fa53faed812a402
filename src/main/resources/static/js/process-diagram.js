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
  const LEGIBLE = 0.7;
  const NEAR = 0.9;
  const PHONE = 640;
  const MARGIN = 14;
  const TALLEST = 1250;
  const TALLEST_ON_PHONE = 400;
  const SIGN = 20;
  const DATE = 96;

  function isGateway(element) {
    return element.type.endsWith('Gateway');
  }

  // Of a frame and what stands in it, what stands in it. A gateway that waits for other branches is no step of anybody.
  function innermost(registry, steps) {
    const all = registry.filter(function (element) { return element.width && steps.has(element.id) && !isGateway(element); });
    return all.filter(function (element) { return !all.some(function (other) { return other.parent === element; }); });
  }

  // Where it is, else where it ended, else where it begins.
  function opening(registry, here, travelled) {
    const first = registry.find(function (element) { return element.type.endsWith('StartEvent'); });
    const ended = registry.filter(function (element) { return element.type.endsWith('EndEvent') && travelled.has(element.id); });
    return here.length ? here : ended.length ? ended : [first];
  }

  // From where it is nothing leads on yet. Of the roads out of a gateway that lead to where it has been, those by which alone one comes there.
  function isRoad(flow, passed, current) {
    if (!passed.has(flow.source.id) || !passed.has(flow.target.id) || current.has(flow.source.id) && current.has(flow.target.id)) {
      return false;
    }
    function alone(other) {
      return !other.target.incoming.some(function (each) { return each !== other && passed.has(each.source.id); });
    }
    const out = flow.source.outgoing.filter(function (other) { return passed.has(other.target.id); });
    return !flow.source.type.endsWith('ExclusiveGateway') || alone(flow) || !out.some(alone);
  }

  // Not by colour alone.
  function sign(overlays, element, word) {
    const sign = document.createElement('span');
    sign.className = 'wk-diagram__here';
    sign.textContent = word;
    overlays.add(element, { position: { top: -SIGN + 1, left: -26 }, html: sign });
  }

  // The day stands under the name of what happens then, for which the models leave room.
  function dateUnder(overlays, clock, label, date) {
    const side = label.x > clock.x + clock.width / 2 ? 'right' : label.x + label.width < clock.x + clock.width / 2 ? 'left' : 'middle';
    const sign = document.createElement('span');
    sign.className = 'wk-diagram__date wk-diagram__date--' + side;
    sign.textContent = date;
    overlays.add(label, { position: { top: label.height + 1, left: { right: 0, left: label.width, middle: label.width / 2 }[side] }, html: sign });
  }

  function around(boxes) {
    const left = Math.min(...boxes.map(function (box) { return box.x; }));
    const top = Math.min(...boxes.map(function (box) { return box.y; }));
    return {
      x: left,
      y: top,
      width: Math.max(...boxes.map(function (box) { return box.x + box.width; })) - left,
      height: Math.max(...boxes.map(function (box) { return box.y + box.height; })) - top,
    };
  }

  // The drawing with its words and the signs on it.
  function extent(canvas, here, dated) {
    return around([canvas.viewbox().inner]
      .concat(here.map(function (step) { return { x: step.x - 26, y: step.y - SIGN, width: step.width + 26, height: step.height }; }))
      .concat(dated.map(function (label) {
        return { x: label.x + label.width / 2 - DATE, y: label.y, width: 2 * DATE, height: label.height + SIGN };
      })));
  }

  function show(canvas, middle, scale) {
    const outer = canvas.viewbox().outer;
    const width = outer.width / scale;
    const height = outer.height / scale;
    canvas.viewbox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
  }

  function middleOf(box) {
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  // All of it, with a margin.
  function fit(canvas, whole) {
    const outer = canvas.viewbox().outer;
    show(canvas, middleOf(whole), Math.min(1, (outer.width - 2 * MARGIN) / whole.width, (outer.height - 2 * MARGIN) / whole.height));
  }

  // Where it is now, without empty paper beside the drawing.
  function near(canvas, whole, here, scale) {
    const outer = canvas.viewbox().outer;
    const all = around(here);
    const room = { width: outer.width / scale - 2 * MARGIN, height: outer.height / scale - 2 * MARGIN };
    const at = middleOf(all.width <= room.width && all.height <= room.height ? all : here[here.length - 1]);
    function within(middle, size, from, length) {
      return length <= size ? from + length / 2 : Math.max(from + size / 2, Math.min(middle, from + length - size / 2));
    }
    show(canvas, { x: within(at.x, room.width, whole.x, whole.width), y: within(at.y, room.height, whole.y, whole.height) }, scale);
  }

  // A frame as high as the drawing; in it all of it where that can be read, else where it is now.
  function open(place, canvas, whole, here) {
    const phone = place.clientWidth < PHONE;
    const fitting = Math.min(1, (place.clientWidth - 2 * MARGIN) / whole.width);
    const scale = phone ? NEAR : Math.max(fitting, LEGIBLE);
    const tallest = phone ? TALLEST_ON_PHONE : TALLEST;
    const height = whole.height * scale + 2 * MARGIN;
    const strip = place.offsetHeight - canvas.getContainer().clientHeight;
    place.style.blockSize = Math.ceil(Math.min(height, tallest) + strip) + 'px';
    canvas.resized();
    if (scale <= fitting && height <= tallest) {
      fit(canvas, whole);
    } else {
      near(canvas, whole, here, scale);
    }
  }

  // By buttons and by keys: nothing needs a mouse. What is at the edge of the drawing is still found with "fit".
  function steer(place, canvas, whole) {
    const acts = {
      in: function () { canvas.zoom(Math.min(FINEST, canvas.zoom() * ZOOM), 'auto'); },
      out: function () { canvas.zoom(Math.max(COARSEST, canvas.zoom() / ZOOM), 'auto'); },
      fit: function () { fit(canvas, whole); },
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
      } else if (element.waypoints && isRoad(element, passed, current)) {
        canvas.addMarker(element, 'wk-diagram__travelled');
      }
      if (dates.has(id)) {
        canvas.addMarker(element, 'wk-diagram__dated');
      }
    });
    here.forEach(function (element) { sign(viewer.get('overlays'), element, place.dataset.here); });
    const dated = [];
    dates.forEach(function (date, id) {
      const label = registry.get(id + '_label');
      if (label) {
        dateUnder(viewer.get('overlays'), registry.get(id), label, date);
        dated.push(label);
      }
    });
    const whole = extent(canvas, here, dated);
    const opened = opening(registry, here, travelled);
    let steered = false;
    ['click', 'keydown'].forEach(function (event) {
      place.parentElement.addEventListener(event, function () { steered = true; });
    });
    let width = 0;
    function onWidth() {
      if (place.clientWidth && place.clientWidth !== width && !steered) {
        width = place.clientWidth;
        open(place, canvas, whole, opened);
      } else {
        canvas.resized();
      }
    }
    onWidth();
    new ResizeObserver(onWidth).observe(place);
    place.querySelectorAll('svg[tabindex]').forEach(function (drawing) {
      drawing.removeAttribute('tabindex');
    });
    steer(place, canvas, whole);
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
