# by hand
Creator "somebody"
graph [
  directed 1
  node [ id 7 label "M&#252;ller & Sons" influence 0.4 graphics [ x 10.5 y 20.0 fill "#ff0000" ] ]
  node
  [
    id 8
  ]
  edge [ source 8 target 7 weight 3 ]
  edge [ source 7 target 8 kind "funding" ]
  edge [ source 7 target 8 ]
]
