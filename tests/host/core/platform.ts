/** One object that plugins read at any time; the host fills it before the plugin is loaded. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://local/",
};

export type Device = "desktop" | "phone" | "tablet";

/** A phone or tablet is an Android one: nothing here depends on which. */
export function setDevice(device: Device): void {
  const isMobile = device !== "desktop";
  Object.assign(Platform, {
    isDesktop: !isMobile,
    isMobile,
    isDesktopApp: !isMobile,
    isMobileApp: isMobile,
    isAndroidApp: isMobile,
    isPhone: device === "phone",
    isTablet: device === "tablet",
    isLinux: !isMobile,
    resourcePathPrefix: isMobile ? "file:///" : "app://local/",
  });
}
