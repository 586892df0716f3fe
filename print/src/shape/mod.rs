//! Faces and shaping, in font units, so that a size is only a factor. Nothing else reads a font.
//!
//! A run is shaped whole, spaces included: Source Serif kerns the space, and a browser does the same.

mod alphabets;
mod coverage;

use std::sync::OnceLock;

use domain::languages::Language;
use harfrust::{
    Buffer, ClusterLevel, Direction, Feature, Font, GlyphId, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
};

use crate::errors::{PrintError, place};
use crate::model::{Face, Run};
use alphabets::{Alphabet, Stretch, stretches};
pub use coverage::{covers, missing};

/// A face's file and its PostScript name.
pub(crate) struct FaceFile {
    pub(crate) name: &'static str,
    pub(crate) data: &'static [u8],
}

const FILES: [FaceFile; Face::ALL.len()] = [
    FaceFile {
        name: "SourceSerif4-Regular",
        data: include_bytes!("../../assets/SourceSerif4_400Regular.ttf"),
    },
    FaceFile {
        name: "SourceSerif4-SemiBold",
        data: include_bytes!("../../assets/SourceSerif4_600SemiBold.ttf"),
    },
    FaceFile {
        name: "SourceSerif4-Italic",
        data: include_bytes!("../../assets/SourceSerif4_400Regular_Italic.ttf"),
    },
];

/// The file of a face.
pub(crate) const fn file(face: Face) -> &'static FaceFile {
    &FILES[face as usize]
}

/// The faces, parsed once a process.
fn faces() -> Result<&'static [Font; FILES.len()], PrintError> {
    static FACES: OnceLock<Option<[Font; FILES.len()]>> = OnceLock::new();
    let parse = || {
        let parsed: Vec<Font> = FILES.iter().filter_map(|file| Font::new(file.data, 0)).collect();
        parsed.try_into().ok()
    };
    FACES
        .get_or_init(parse)
        .as_ref()
        .ok_or_else(|| PrintError::library("harfrust", "a face cannot be parsed"))
}

/// A shaped letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Its advance with kerning, in font units.
    pub(crate) advance: i16,
    /// Its own advance.
    pub(crate) bare: i16,
    /// Where its letters begin: a byte offset into the run.
    pub(crate) at: u32,
}

/// Shapes runs; keeps plans and a buffer, so make one for a document.
pub(crate) struct Shaper {
    fonts: &'static [Font; FILES.len()],
    faces: [ShaperFont<'static, 'static>; FILES.len()],
    plans: Vec<(PlanKey, ShapePlan)>,
    buffer: Option<Buffer>,
}

type PlanKey = (Face, Alphabet, bool);

impl Shaper {
    pub(crate) fn new() -> Result<Self, PrintError> {
        let fonts = faces()?;
        let faces = std::array::from_fn(|face| ShaperFont::new(&fonts[face]));
        Ok(Self { fonts, faces, plans: Vec::new(), buffer: None })
    }

    /// The glyphs of a run, in order.
    pub(crate) fn shape(&mut self, run: &Run) -> Result<Vec<Glyph>, PrintError> {
        if let Some(letter) = run.text.chars().find(|&letter| coverage::invisible(letter)) {
            return Err(PrintError::MissingLetter { letter, place: place(&run.text) });
        }
        let mut glyphs = Vec::with_capacity(run.text.len());
        for stretch in stretches(&run.text) {
            self.shape_stretch(run, &stretch, &mut glyphs)?;
        }
        Ok(glyphs)
    }

    fn shape_stretch(
        &mut self,
        run: &Run,
        stretch: &Stretch,
        out: &mut Vec<Glyph>,
    ) -> Result<(), PrintError> {
        let script = stretch.alphabet.script();
        let features = features(run.language);
        let plan = self.plan((run.face, stretch.alphabet, features.is_empty()), script, features);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.clear();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(&run.text[stretch.from..stretch.to]);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(script));
        let options = ShapeOptions::new().plan(Some(&self.plans[plan].1)).features(features);
        harfrust::shape(&self.faces[run.face as usize], &mut buffer, options)
            .map_err(|error| PrintError::library("harfrust", format!("{error:?}")))?;
        self.read(&buffer, run, stretch.from, out)?;
        self.buffer = Some(buffer);
        Ok(())
    }

    /// Takes the glyphs of a stretch that begins at `from`.
    fn read(&self, buffer: &Buffer, run: &Run, from: usize, out: &mut Vec<Glyph>) -> Result<(), PrintError> {
        let metrics = self.fonts[run.face as usize].glyph_metrics();
        for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            let at = from + info.cluster as usize;
            if info.glyph_id == 0 {
                let letter = run.text[at..].chars().next().unwrap_or_default();
                return Err(PrintError::MissingLetter { letter, place: place(&run.text) });
            }
            let bare = metrics.h_advance(GlyphId::new(info.glyph_id)) as i32;
            out.push(Glyph {
                id: narrow(info.glyph_id)?,
                advance: narrow(position.x_advance)?,
                bare: narrow(bare)?,
                at: narrow(at)?,
            });
        }
        Ok(())
    }

    /// The place of a plan among the plans; a plan is made when first asked for.
    fn plan(&mut self, key: PlanKey, script: Script, features: &[Feature]) -> usize {
        self.plans.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            let font = &self.fonts[key.0 as usize];
            let plan = ShapePlan::new(font, Direction::LeftToRight, Some(script), None, features);
            self.plans.push((key, plan));
            self.plans.len() - 1
        })
    }
}

/// A number in the width in which a glyph keeps it.
fn narrow<Wide, Narrow: TryFrom<Wide>>(number: Wide) -> Result<Narrow, PrintError> {
    Narrow::try_from(number).map_err(|_| PrintError::library("harfrust", "a number is out of range"))
}

/// *fi* as one glyph swallows the dot, and in Azerbaijani i and ı are two letters.
fn features(language: Language) -> &'static [Feature] {
    static NO_LIGATURES: OnceLock<[Feature; 1]> = OnceLock::new();
    match language {
        Language::Azerbaijani => NO_LIGATURES.get_or_init(|| [Feature::new(Tag::new(b"liga"), 0, ..)]),
        Language::Kazakh | Language::Russian | Language::English => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_the_letters_of_the_four_languages() -> Result<(), PrintError> {
        let mut shaper = Shaper::new()?;
        let letters = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя \
                       AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw 0123456789 №«»„“”’–-()/.,:;!?";
        for face in Face::ALL {
            let run = Run { face, ..Run::new(Language::Russian, letters) };
            assert_eq!(shaper.shape(&run)?.len(), letters.chars().count(), "{face:?}");
        }
        Ok(())
    }

    #[test]
    fn a_missing_letter_is_named() -> Result<(), PrintError> {
        let run = Run::new(Language::Russian, "сумма 5 ₼");
        let refused = PrintError::MissingLetter { letter: '₼', place: "сумма 5 ₼".to_owned() };
        assert_eq!(Shaper::new()?.shape(&run), Err(refused));
        Ok(())
    }

    #[test]
    fn azerbaijani_keeps_its_dots() -> Result<(), PrintError> {
        let count = |language| {
            let run = Run::new(language, "final");
            Shaper::new()?.shape(&run).map(|glyphs| glyphs.len())
        };
        assert_eq!(count(Language::Azerbaijani)?, 5);
        assert_eq!(count(Language::English)?, 4);
        Ok(())
    }
}
