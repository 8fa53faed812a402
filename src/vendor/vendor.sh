#!/usr/bin/env bash
# Copies the files in use of the packages in package-lock.json to where the application serves them.
# Run it after a change of version or when a page needs another component; the result is committed.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund

packages=node_modules
vendor=../main/resources/static/vendor
test_vendor=../test/resources/vendor
rm -rf "$vendor" "$test_vendor"
mkdir -p "$vendor"/{utrecht,noto-sans,htmx,bpmn-js} "$test_vendor"/axe-core

# NL Design System: the packages that @utrecht/component-library-css 9.0.4 is made of, one file for the components in use.
components="root body document skip-link page-header page-footer breadcrumb-nav heading-1 heading-2 heading-3 heading-4
  paragraph link button button-link action-group alert status-badge data-list table pagination form-field
  form-field-description form-field-error-message form-label form-fieldset textbox textarea select
  unordered-list ordered-list separator"
{
  echo "/**"
  echo " * @license EUPL-1.2"
  echo " * Copyright (c) 2020-2024 Frameless B.V."
  echo " * Copyright (c) 2020-2024 Gemeente Utrecht"
  echo " * Unchanged component CSS of @utrecht/component-library-css $(node -p "require('./$packages/@utrecht/component-library-css/package.json').version")"
  echo " */"
  for component in $components; do
    package="$packages/@utrecht/$component-css"
    echo "/* @utrecht/$component-css $(node -p "require('./$package/package.json').version") */"
    cat "$package/dist/index.min.css"
    echo
  done
} > "$vendor/utrecht/components.css"
cp "$packages/@utrecht/component-library-css/LICENSE.md" "$vendor/utrecht/LICENSE.md"

for subset in latin latin-ext; do
  for weight in 400 600 700; do
    cp "$packages/@fontsource/noto-sans/files/noto-sans-$subset-$weight-normal.woff2" "$vendor/noto-sans/"
  done
done
cp "$packages/@fontsource/noto-sans/LICENSE" "$vendor/noto-sans/LICENSE"

cp "$packages/htmx.org/dist/htmx.min.js" "$packages/htmx.org/LICENSE" "$vendor/htmx/"

cp "$packages/bpmn-js/dist/bpmn-navigated-viewer.production.min.js" "$packages/bpmn-js/LICENSE" \
  "$packages/bpmn-js/dist/assets/diagram-js.css" "$packages/bpmn-js/dist/assets/bpmn-js.css" "$vendor/bpmn-js/"

cp "$packages/axe-core/axe.min.js" "$packages/axe-core/LICENSE" "$test_vendor/axe-core/"
