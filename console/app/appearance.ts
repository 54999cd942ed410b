import { useSyncExternalStore } from "react";

/** Light, dark, or as the device has it. */
export const appearances = ["system", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

const place = "arnau.appearance";
const darkDevice = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

const kept = (): Appearance => {
  try {
    const before = localStorage.getItem(place);
    return before === "light" || before === "dark" ? before : "system";
  } catch {
    return "system";
  }
};

let chosen = kept();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  darkDevice.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    darkDevice.removeEventListener("change", listener);
  };
};

/** Takes an appearance for this page and the next ones. */
export const keepAppearance = (appearance: Appearance): void => {
  chosen = appearance;
  const { dataset } = document.documentElement;
  if (appearance === "system") delete dataset["appearance"];
  else dataset["appearance"] = appearance;
  try {
    if (appearance === "system") localStorage.removeItem(place);
    else localStorage.setItem(place, appearance);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  for (const listener of listeners) listener();
};

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => chosen);

/** Whether the page is dark at the moment. */
export const useIsDark = (): boolean =>
  useSyncExternalStore(subscribe, () =>
    chosen === "system" ? darkDevice.matches : chosen === "dark",
  );
