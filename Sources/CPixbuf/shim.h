#ifndef NOTICEBOARD_CPIXBUF_SHIM_H
#define NOTICEBOARD_CPIXBUF_SHIM_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What we use of gdk-pixbuf 2, whose interface does not change. It is declared here, since the library's own pkg-config file asks for
 * flags that the package manager refuses with a warning at every build. */
typedef struct _GdkPixbuf GdkPixbuf;
typedef struct _GdkPixbufLoader GdkPixbufLoader;
GdkPixbufLoader *gdk_pixbuf_loader_new_with_type(const char *type, void **error);
void gdk_pixbuf_loader_set_size(GdkPixbufLoader *loader, int width, int height);
int gdk_pixbuf_loader_write(GdkPixbufLoader *loader, const uint8_t *bytes, size_t count, void **error);
int gdk_pixbuf_loader_close(GdkPixbufLoader *loader, void **error);
GdkPixbuf *gdk_pixbuf_loader_get_pixbuf(GdkPixbufLoader *loader);
const char *gdk_pixbuf_get_option(GdkPixbuf *picture, const char *key);
GdkPixbuf *gdk_pixbuf_rotate_simple(const GdkPixbuf *picture, int anticlockwise_degrees);
GdkPixbuf *gdk_pixbuf_flip(const GdkPixbuf *picture, int is_horizontal);
int gdk_pixbuf_save_to_bufferv(
    GdkPixbuf *picture, char **bytes, size_t *count, const char *type, char **keys, char **values, void **error);
void g_free(void *memory);
void g_object_unref(void *object);
#endif
