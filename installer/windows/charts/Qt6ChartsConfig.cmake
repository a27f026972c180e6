get_filename_component(charts_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET Qt6::Charts)
  add_library(Qt6::Charts STATIC IMPORTED)
  set_target_properties(Qt6::Charts PROPERTIES
    IMPORTED_LOCATION "${charts_prefix}/lib/libQt6Charts.a"
    INTERFACE_INCLUDE_DIRECTORIES "${charts_prefix}/include;${charts_prefix}/include/QtCharts"
    INTERFACE_LINK_LIBRARIES "Qt6::Widgets;user32")
endif()
