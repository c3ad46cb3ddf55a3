// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_specification.h"
#include "core/data/image_loader.h"
#include "core/job_context.h"

#include <filesystem>

namespace unlearn {

/// The files of a folder of images, one folder a class: FOLDER/train/CLASS/* with FOLDER/test/CLASS/* (else
/// FOLDER/val/CLASS/*), or FOLDER/CLASS/*, of which each class gives a drawn share to the test split (splitByClass).
/// Classes are the folders' names, sorted; samples are sorted by class, then by file name, byte by byte. Files by other
/// names than .jpg, .jpeg, .png, and whatever lies deeper, are not read. Options: share (0.2) and seed (0) of that
/// draw. Throws Error (FileMissing, FileUnreadable; ValueOutOfRange: fewer than two classes, one without images;
/// ShapeMismatch: training and test classes differ; Cancelled).
ImageLists listImageFolder(const std::filesystem::path& folder, DatasetOptions& options, const JobContext& context);

/// The files of Tiny ImageNet as it is published: train/WNID/images/*, val/images/* with val/val_annotations.txt, in
/// the folder itself or in its tiny-imagenet-200. Classes are the folders of train, sorted (as torchvision numbers
/// them); their names come from words.txt where there is one; wnids.txt, where there is one, must name the same
/// classes. The published test split has no labels and is not read: val is the test split. Throws Error (FileMissing,
/// FileUnreadable, FileCorrupt, ShapeMismatch, ValueOutOfRange, Cancelled).
ImageLists listTinyImageNet(const std::filesystem::path& folder, const JobContext& context);

/// The images of one folder, sorted by name; links out of root and what is no file are listed with that problem.
std::vector<ImageEntry> listImages(const std::filesystem::path& folder, const std::filesystem::path& root,
                                   std::int32_t label);

/// Options for loadImages: size, as in ?size=64 or ?size=64x48 (width x height). Throws Error (ValueOutOfRange).
ImageLoadOptions imageLoadOptions(DatasetOptions& options);

} // namespace unlearn
