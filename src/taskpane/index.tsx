// Only this entry loads with the page; the pane's code, React included, comes after the functions have registered.
const show = async (inExcel: boolean): Promise<void> => {
  const { mount } = await import(/* webpackChunkName: "pane" */ './mount');
  await mount(inExcel);
};

if (typeof Office === 'undefined') void show(false);
else void Office.onReady().then(({ host }) => show((host as Office.HostType | null) !== null));
