// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The block in the editor. The file is served unchanged: WordPress provides its libraries as globals.
(({ blocks, blockEditor, components, element, serverSideRender: ServerSideRender }, { elements, hasPortal }) => {
  const { createElement: draw, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const NAME = 'orientation-widgets/element';
  // Sizes of the next version of the editor, which warns about the former ones.
  const sizes = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };

  const elementOptions = Object.entries(elements).map(([value, { title }]) => ({ value, label: title }));

  /** Returns the control of an attribute: a choice, a yes or no, or a text. */
  function attributeControl(name, { label, kind, words }, value, onChange) {
    const props = { key: name, label, ...sizes };
    if (kind === 'flag')
      return draw(ToggleControl, {
        ...props,
        checked: value !== undefined,
        onChange: isOn => onChange(isOn ? 'true' : ''),
      });
    if (kind === 'words') {
      const options = [{ value: '', label: 'Par défaut' }, ...words.map(word => ({ value: word, label: word }))];
      return draw(SelectControl, { ...props, value: value ?? '', options, onChange });
    }
    return draw(TextControl, { ...props, value: value ?? '', onChange });
  }

  function Edit({ attributes, setAttributes }) {
    const { element: tag, page, settings } = attributes;
    const { main = [], attributes: knownAttributes = {}, summary = '' } = elements[tag] ?? {};
    const setSetting = name => value => {
      const { [name]: _former, ...rest } = settings;
      setAttributes({ settings: value === '' ? rest : { ...rest, [name]: value } });
    };
    const controls = names =>
      names.map(name => attributeControl(name, knownAttributes[name], settings[name], setSetting(name)));
    const inspector = draw(
      InspectorControls,
      null,
      draw(
        PanelBody,
        { title: 'Élément' },
        draw(SelectControl, {
          ...sizes,
          label: 'Que montrer ?',
          help: summary,
          value: tag,
          options: elementOptions,
          onChange: value => setAttributes({ element: value, settings: {} }),
        }),
        draw(TextControl, {
          ...sizes,
          label: 'Page du portail',
          help: 'Son adresse. L’élément montre ce métier ou cette formation ; son texte reste sans JavaScript.',
          value: page,
          onChange: value => setAttributes({ page: value }),
        }),
      ),
      draw(PanelBody, { title: 'Réglages' }, controls(main)),
      draw(
        PanelBody,
        { title: 'Autres réglages', initialOpen: false },
        controls(Object.keys(knownAttributes).filter(name => !main.includes(name))),
      ),
    );
    const preview = hasPortal
      ? draw(Disabled, null, draw(ServerSideRender, { block: NAME, attributes, httpMethod: 'POST' }))
      : draw(Placeholder, {
          label: 'Orientation',
          instructions: 'L’administration du site doit d’abord donner l’adresse du portail : Réglages, Orientation.',
        });
    return draw(Fragment, null, inspector, draw('div', useBlockProps(), preview));
  }

  // The server renders the block: nothing is saved in the text of the page.
  blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
})(window.wp, window.orientationWidgets);
