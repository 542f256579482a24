import type { BootOptions } from "./browser";

/** Runs in the app's own page: asks the server for the vault and the plugin, and starts the app on them. */
async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const response = await fetch("boot.json");
  const given: BootOptions = await response.json();
  localStorage.setItem("language", query.get("language") ?? "en");
  const phone = query.get("phone") === "1";
  await window.bootHost({ ...given, phone, dark: query.get("dark") === "1" });
}

start().catch((error: unknown) => {
  document.body.textContent = `The app did not start: ${String(error)}`;
});
