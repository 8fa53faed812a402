// What pages do better with a script: mistakes are told with the name of their field, and a form goes out once.
(() => {
  const text = element => element ? element.textContent.trim().replace(/\s+/g, ' ') : '';

  // "Afspraak a1, Wie doet het"
  const nameOf = field => {
    const own = field.matches('fieldset') ? text(field.querySelector('legend'))
      : text(document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
    const group = field.parentElement && field.parentElement.closest('fieldset');
    return [group && text(group.querySelector('legend')), own].filter(Boolean).join(', ');
  };

  // The answer to a form takes the address of the form: whoever comes back asks for it, and sends nothing again.
  const askedAt = document.documentElement.dataset.askedAt;
  if (askedAt) {
    history.replaceState(history.state, '', askedAt + location.hash);
  }

  for (const link of document.querySelectorAll('.wk-errors__list a[href^="#"]')) {
    const field = document.getElementById(link.hash.slice(1));
    const name = field && nameOf(field);
    if (name) {
      link.textContent = `${name}: ${link.textContent}`;
    }
    // A field that is folded away is opened before it is gone to.
    link.addEventListener('click', () => {
      const folded = field && field.closest('details');
      if (folded) {
        folded.open = true;
      }
    });
  }

  // Tabs that scroll begin with the one that one is on in sight.
  for (const tab of document.querySelectorAll('.wk-tabs [aria-current]')) {
    const row = tab.closest('ul');
    row.scrollLeft = tab.offsetLeft + tab.offsetWidth / 2 - row.clientWidth / 2;
  }

  // A table that is seen whole is no stop for the keyboard; one that scrolls is.
  const wide = new ResizeObserver(changes => changes.forEach(change => {
    const place = change.target.closest('.wk-table-scroll');
    if (place && place.scrollWidth > place.clientWidth + 1) {
      place.tabIndex = 0;
    } else if (place) {
      place.removeAttribute('tabindex');
    }
  }));
  const watchTables = () => document.querySelectorAll('.wk-table-scroll, .wk-table-scroll > table').forEach(each => wide.observe(each));
  watchTables();
  document.addEventListener('htmx:afterSwap', watchTables);

  // Whoever fills in the last row of amounts gets another one.
  document.addEventListener('input', event => {
    const row = event.target.closest('.wk-amounts');
    if (row && !row.nextElementSibling) {
      const next = row.cloneNode(true);
      const count = row.parentElement.querySelectorAll('.wk-amounts').length + 1;
      next.querySelectorAll('label').forEach(label => {
        label.htmlFor = label.htmlFor.replace(/\d+$/, count);
        label.lastElementChild.textContent = label.lastElementChild.textContent.replace(/\d+/, count);
      });
      next.querySelectorAll('input').forEach(input => {
        input.id = input.id.replace(/\d+$/, count);
        input.value = '';
      });
      row.after(next);
    }
  });

  // No date is broken over two lines, nor from "sinds" before it.
  const DAY = /((sinds|since) )?(\p{L}{2,3} )?\d{1,2} \p{L}{3,9} \d{4}/gu;
  const keepDaysWhole = () => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
      node => node.parentElement.closest('textarea, script, option') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (words.nextNode()) {
      const whole = words.currentNode.data.replace(DAY, day => day.replaceAll(' ', '\u00a0'));
      if (whole !== words.currentNode.data) {
        words.currentNode.data = whole;
      }
    }
  };
  keepDaysWhole();
  document.addEventListener('htmx:afterSwap', keepDaysWhole);

  // Filters that would push their list out of sight are folded away, and what is filtered stands in a line.
  const narrow = window.matchMedia('(max-width: 61.99em)');
  const answerOf = field => field.matches('select') ? text(field.selectedOptions[0])
    : field.type !== 'date' ? field.value
    : new Date(field.value).toLocaleDateString(document.documentElement.lang, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const foldFilters = open => {
    for (const fold of document.querySelectorAll('.wk-filters__fold')) {
      const kept = (fold.dataset.kept || '').split(' ');
      const filled = [...fold.querySelectorAll('input:not([type="hidden"]), select')]
        .filter(field => !kept.includes(field.name) && (field.type === 'checkbox' ? field.checked : field.value));
      fold.querySelector('.wk-filters__what').textContent = filled
        .map(field => field.type === 'checkbox' ? nameOf(field)
          : answerOf(field).startsWith(nameOf(field)) ? answerOf(field) : `${nameOf(field)} ${answerOf(field)}`).join(' · ');
      fold.open = true;
      const long = (narrow.matches || fold.dataset.filtered) && fold.offsetHeight > 120;
      fold.toggleAttribute('data-long', Boolean(long));
      fold.open = open === undefined ? !long || fold.querySelector('[aria-invalid]') !== null : open;
    }
  };
  foldFilters(location.hash === '#filters' || undefined);
  narrow.addEventListener('change', () => foldFilters());
  // Whoever is filtering goes on with it.
  let filtering;
  document.addEventListener('htmx:beforeSwap', () => {
    const fold = document.querySelector('.wk-filters__fold');
    filtering = fold ? fold.open : undefined;
  });
  document.addEventListener('htmx:afterSwap', () => foldFilters(filtering));

  // A day that is typed is a day at each digit: a list waits until it is whole, which leaving the field says.
  let typingDay = null;
  const filtersDay = target => target.matches('.wk-filters input[type="date"]');
  document.addEventListener('keydown', event => {
    if (filtersDay(event.target) && event.key.length === 1) {
      typingDay = event.target;
    }
  });
  document.addEventListener('change', event => {
    if (event.target === typingDay) {
      event.stopPropagation();
    }
  }, true);
  document.addEventListener('focusout', event => {
    if (event.target === typingDay) {
      typingDay = null;
      if (event.target.value !== event.target.defaultValue && event.target.checkValidity()) {
        event.target.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  });

  // What the browser cannot send, such as 31 February, is shown also when it is folded away.
  document.addEventListener('invalid', event => {
    const folded = event.target.closest('details');
    if (folded) {
      folded.open = true;
    }
  }, true);

  // The other language is another request. The answers of the page's form go along; who typed elsewhere is asked first.
  const changed = field => field.matches('select')
    ? field.selectedIndex !== Math.max([...field.options].findIndex(option => option.defaultSelected), 0)
    : field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  const typed = () => document.querySelector('main .wk-errors, main [data-restored]') !== null
    || [...document.querySelectorAll('main form[method="post"] :is(input:not([type="hidden"]), textarea, select)')].some(changed);
  for (const languages of document.querySelectorAll('.wk-languages[data-typed]')) {
    languages.addEventListener('click', event => {
      const link = event.target.closest('a');
      const along = document.querySelector('form#field-form :is(input:not([type="hidden"]), textarea, select)') && document.getElementById('taal');
      if (link && along) {
        event.preventDefault();
        along.querySelector('button').click();
      } else if (link && typed() && !window.confirm(languages.dataset.typed)) {
        event.preventDefault();
      }
    });
  }

  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'post' && form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
    setTimeout(() => delete form.dataset.sent, 10000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => delete form.dataset.sent));
})();
