interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** The workers of a build, by their paths from the page. */
const workers = /^(?:sw\.js|assets\/(?:training|replay)-worker-[\w-]+\.js)$/u;

let policy: ScriptUrlPolicy | undefined;

/**
 * The address of one of the app's own workers, as Trusted Types want it: they take only what this policy made, and it
 * makes nothing else. As it is where the browser has none.
 */
export function trustedWorker(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('app-workers', {
    createScriptURL: (url) => {
      if (!isOwnWorker(url, document.baseURI, import.meta.env.DEV))
        throw new TypeError(`not a worker of this app: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}

/** Whether an address is that of a worker beside the page, as it is built or as it is served in development. */
export function isOwnWorker(address: string, page: string, isDevelopment: boolean): boolean {
  const folder = new URL('.', page).href;
  if (!address.startsWith(folder)) return false;
  return isDevelopment || workers.test(address.slice(folder.length));
}
