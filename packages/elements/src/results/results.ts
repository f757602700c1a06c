import { LitElement } from 'lit';
/** stub */
export class SanadResults extends LitElement {}
