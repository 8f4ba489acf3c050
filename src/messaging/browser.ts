/** The one door to the browser's own API, promises in both browsers. */
export { default as browser } from 'webextension-polyfill';
