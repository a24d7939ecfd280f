/**
 * What every store on a disk needs: a directory that knows itself, temporaries that die with their writer, a lock that the
 * kernel frees when its holder dies, and forcing many files to the disk at once.
 */
package newsreel.sink.disk;
