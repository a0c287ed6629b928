/** The checker in plain JavaScript; the package's main entry starts a worker, or a program of its own. */
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
