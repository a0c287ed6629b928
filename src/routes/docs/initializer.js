/** Runs in the browser, after Swagger UI's own script: shows the contract, with what /docs says of signing in. */
const root = document.getElementById('swagger-ui');

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

const ui = SwaggerUIBundle({
  domNode: root,
  url: '/docs/openapi.json',
  oauth2RedirectUrl: new URL('/docs/oauth2-redirect.html', location.href).href,
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [contractLinks],
  layout: 'BaseLayout',
  deepLinking: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
});

// A public client has no secret: PKCE (RFC 7636) takes its place.
ui.initOAuth({
  clientId: root.dataset.clientId,
  scopes: root.dataset.scopes,
  usePkceWithAuthorizationCodeGrant: true,
});
