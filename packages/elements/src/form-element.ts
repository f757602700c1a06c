import type { PropertyDeclarations } from 'lit';
import { SanadElement } from './element.ts';

/** An element that takes part in a form as its own controls do. */
export abstract class FormElement extends SanadElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    isDisabled: { state: true },
  };

  name: string | undefined;
  required = false;

  protected readonly internals = this.attachInternals();
  /** Disabled by itself or by a fieldset around it. */
  protected isDisabled = false;

  /** Whether the element itself is disabled; a fieldset around it may disable it too. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Takes the element back to its beginning. */
  abstract formResetCallback(): void;

  /** Takes back what the browser kept of the element when its page was left: the state that its value was set with. */
  abstract formStateRestoreCallback(state: unknown): void;

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /**
   * Tells the form the value, what comes back with the page once it was left, and what is missing where the element is
   * required.
   */
  protected tellForm(value: string | null, left: string | null, lack: string | undefined, anchor: string): void {
    const { internals, required, renderRoot } = this;
    internals.setFormValue(value, left);
    if (!required || lack === undefined) internals.setValidity({});
    else
      internals.setValidity({ valueMissing: true }, lack, renderRoot.querySelector<HTMLElement>(anchor) ?? undefined);
  }

  /** Sets a state for CSS. Engines from before 2024 have none, or only such as begin with two hyphens. */
  protected setState(name: string, isOn: boolean): void {
    try {
      const states = statesOf(this.internals);
      if (isOn) states?.add(name);
      else states?.delete(name);
    } catch {
      // Nothing is lost but the state.
    }
  }
}

function statesOf({ states }: Partial<Pick<ElementInternals, 'states'>>): CustomStateSet | undefined {
  return states;
}
