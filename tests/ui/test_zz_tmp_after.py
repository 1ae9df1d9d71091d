from nkmap.settings import TEXT_SIZE
def test_it(reader):
    reader.page.maps.step(1)
    reader.window.actions_by_id["show_after"].trigger()
    view = reader.page.views.view
    view.slices.finish()
    grid = view.panel.grid.map_scene
    usual = grid.page.label
    reader.window._windows.choose(TEXT_SIZE, "150")
    assert grid.page.label > usual
