import { theme, type ThemeConfig } from "antd";

const family =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** The colours of Arnau: the blue-green of a lake, amber for what is pressing. Each text on its ground has a contrast of 4.5 or more. */
const lightColours = {
  colorPrimary: "#0b6e7f",
  colorInfo: "#0b6e7f",
  colorLink: "#0a6272",
  colorSuccess: "#1f7a3d",
  colorWarning: "#9a6200",
  colorError: "#b3261e",
  // What antd derives from the dark amber of the letters is mud.
  colorWarningBg: "#fdf4e0",
  colorWarningBorder: "#dfb15c",
  colorErrorBg: "#fbeeed",
  colorBgLayout: "#f4f7f8",
  colorTextDescription: "#55646a",
  colorTextPlaceholder: "#5f6d73",
};

const darkColours = {
  colorPrimary: "#5bc0d0",
  colorInfo: "#4fb6c6",
  colorLink: "#67c5d4",
  colorSuccess: "#58b879",
  colorWarning: "#e2a63a",
  colorError: "#f2857d",
  colorBgLayout: "#10181b",
  colorBgContainer: "#182226",
  colorBgElevated: "#1f2c31",
  colorBorder: "#42545c",
  colorBorderSecondary: "#33434a",
  colorText: "#e6eef0",
  colorTextDescription: "#a9b8be",
  colorTextPlaceholder: "#93a4ab",
};

/** The look of every component, for a light or a dark page. */
export const themeFor = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  cssVar: { key: dark ? "dark" : "light" },
  hashed: false,
  token: {
    ...(dark ? darkColours : lightColours),
    fontFamily: family,
    borderRadius: 8,
    fontSize: 15,
    controlHeight: 36,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.18s",
  },
  components: {
    Button: {
      primaryShadow: "none",
      defaultShadow: "none",
      dangerShadow: "none",
      // On the bright colour of a dark page the letters are dark.
      ...(dark && { primaryColor: "#06181c" }),
    },
  },
});
