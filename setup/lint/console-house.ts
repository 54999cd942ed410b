// The rules of the house for the console: whom its files may import, and what stands in a page.
import type { OxlintOverride } from "oxlint";

export interface House {
  readonly files: string[];
  /** Import specifiers as globs; everything else is refused. */
  readonly mayImport: string[];
  readonly becauseNot: string;
  /** Globals that are closed here. */
  readonly closed: string[];
}

export const sameFolder = "./**";

export const consoleHouses: House[] = [
  {
    files: ["console/**"],
    mayImport: [
      sameFolder,
      "../**",
      "react",
      "react-dom/client",
      "react-router",
      "react-router/dom",
      "antd",
      "antd/es/locale/*",
      "@ant-design/icons",
      "@tanstack/react-query",
      "@tanstack/react-virtual",
      "i18next",
      "i18next-resources-to-backend",
      "react-i18next",
      "openapi-fetch",
      "oidc-client-ts",
      "dayjs",
      "dayjs/locale/*",
      "canonicalize",
      "echarts/*",
      "pdfjs-dist",
    ],
    becauseNot: "the console knows the API by its description and nothing of the code behind it",
    closed: ["fetch"],
  },
  {
    files: [
      "console/api/client.ts",
      "console/parts/upload/put.ts",
      "console/session/configuration.ts",
    ],
    mayImport: [sameFolder, "../**", "openapi-fetch"],
    becauseNot: "whoever asks over the network knows the network and the session",
    closed: [],
  },
  {
    files: ["console/pages/administration/chain/verify.ts"],
    mayImport: [sameFolder, "#shared/store/chain-check.ts"],
    becauseNot: "browser and server check a history with one module, and share nothing else",
    closed: ["fetch"],
  },
  {
    files: ["console/vite.config.ts"],
    mayImport: ["vite", "@vitejs/plugin-react"],
    becauseNot: "the build knows its tools",
    closed: [],
  },
];

/** What may stand in a page without being in a catalogue: signs, which no language has words for. */
const signs = ["·", ",", "§", ":", "–", "—", "→", "(", ")", "/", "×", "≥", "₸"];

/** What is drawn is drawn for everybody: in every language, and for whoever sees little, hears it read, or has no mouse. */
export const pages: OxlintOverride = {
  files: ["console/**"],
  plugins: ["typescript", "unicorn", "oxc", "import", "promise", "react", "jsx-a11y"],
  rules: {
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "react/jsx-no-literals": [
      "error",
      { noStrings: false, ignoreProps: true, allowedStrings: signs },
    ],
    // The compiler of JSX needs no React in scope.
    "react/react-in-jsx-scope": "off",
    "react/jsx-filename-extension": "off",
    // A table whose rows are moved in by keys is a grid (ARIA authoring practices).
    "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
    // What is wider than the page is moved sideways, by keys as well (WCAG 2.1.1).
    "jsx-a11y/no-noninteractive-tabindex": "off",
    // No compiler remembers for us, so nothing has to be compatible with it.
    "react/incompatible-library": "off",
    // What is said to whoever cannot see it is often no tag of HTML.
    "jsx-a11y/prefer-tag-over-role": "off",
    // The browser's own randomness names requests.
    "eslint/no-restricted-properties": "off",
  },
};
