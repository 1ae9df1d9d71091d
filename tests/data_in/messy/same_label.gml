graph [ directed 1
 node [ id 1 label "River Guides" influence 3 ]
 node [ id 2 label "River Guides" influence 5 ]
 node [ id 3 label "Press" ]
 edge [ source 1 target 2 value 3 ]
 edge [ source 2 target 3 ] ]
