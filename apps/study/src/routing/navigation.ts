import { Observable } from '../observable.ts';
import { parseRoute, routeHref, type Route } from './route.ts';

/** Where the learner is, and the way to go elsewhere. */
export class Navigation extends Observable {
  readonly #window: Window;
  #route: Route;

  constructor(window: Window) {
    super();
    this.#window = window;
    this.#route = parseRoute(window.location.hash);
    window.addEventListener('hashchange', () => {
      this.#read();
    });
  }

  get route(): Route {
    return this.#route;
  }

  /** Opens a screen as a new entry of the history. */
  go(route: Route): void {
    this.#window.location.hash = routeHref(route);
  }

  /** Opens a screen instead of this one, for an address that has been overtaken. */
  replace(route: Route): void {
    this.#window.history.replaceState(null, '', routeHref(route));
    this.#read();
  }

  #read(): void {
    this.#route = parseRoute(this.#window.location.hash);
    this.changed();
  }
}
