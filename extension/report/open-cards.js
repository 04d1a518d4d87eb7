// Opens a card beside its words and closes it again. Without this script the same links show the card at the foot.
addEventListener('click', (event) => {
  const way = event.target.closest?.('a[href^="#"]');
  if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const open = way.closest('.card:popover-open');
  const card = document.getElementById(way.hash.slice(1));
  if (way.classList.contains('close') && open) open.hidePopover();
  else if (card?.matches('.card') && card.showPopover) card.showPopover({ source: way });
  else return;
  event.preventDefault();
});
