/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Name of this build. */
  readonly VITE_BUILD: string;
}
