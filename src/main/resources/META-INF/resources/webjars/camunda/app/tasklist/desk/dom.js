export * from '../../common/dom.js';
