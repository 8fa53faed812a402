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
