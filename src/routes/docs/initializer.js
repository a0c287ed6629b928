/** Runs in the browser between Swagger UI's own script and the plugin's: adds what the plugin has no options for. */
const { clientId, scopes } = document.currentScript.dataset;

/** Links to the contract itself, where Swagger UI would name the copy that it was given. */
const contractLinks = () => ({
  wrapComponents: {
    InfoUrl:
      (_original, { React }) =>
      () =>
        React.createElement(
          'p',
          null,
          React.createElement('a', { className: 'link', href: '/openapi.yaml' }, '/openapi.yaml'),
          ' · ',
          React.createElement('a', { className: 'link', href: '/openapi.json' }, '/openapi.json'),
        ),
  },
});

const createSwaggerUi = window.SwaggerUIBundle;

window.SwaggerUIBundle = (options) => {
  const ui = createSwaggerUi({
    ...options,
    // The plugin gives a relative one, which is another one under /docs/.
    url: '/docs/openapi.json',
    oauth2RedirectUrl: new URL('/docs/oauth2-redirect.html', location.href).href,
    presets: [createSwaggerUi.presets.apis],
    plugins: [contractLinks],
    layout: 'BaseLayout',
  });
  // A public client has no secret: PKCE (RFC 7636) takes its place.
  ui.initOAuth({ clientId, scopes, usePkceWithAuthorizationCodeGrant: true });
  return ui;
};
