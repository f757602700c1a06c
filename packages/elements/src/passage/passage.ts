import { LitElement } from 'lit';
/** stub */
export class SanadPassage extends LitElement {}
