chrome.action.onClicked.addListener(async ({ id: tabId }) => {
  await enter(tabId, 50);
  await chrome.action.setBadgeText({ tabId, text: '2' });
  await chrome.storage.session.set({
    [`tab-result:${tabId}`]: { at: Date.now(), outcome: { state: 'closed' } },
  });
});

/** Chromium tells a new page's process of the click's grant on another way than of the script, which can be there first. */
async function enter(tabId, attempts) {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  } catch (problem) {
    if (attempts === 0) throw problem;
    await enter(tabId, attempts - 1);
  }
}
