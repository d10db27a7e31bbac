"""Hints that a text names a person: a civility before a name, a first name beside a surname.

A hint, not a proof: places and organisations that bear the name of a person are let through
as far as the words before them tell, and so are initials, which people use to hide a name.
"""

from __future__ import annotations

import re

from utilite_sociale.keys import key_like

__all__ = ["hints_a_name"]

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_SURNAME = rf"[{_UPPER}](?:['’-]?[\w]){{1,40}}"
_CAPITALS = rf"[{_UPPER}](?:['’-]?[{_UPPER}]){{2,40}}"
_GAP = r"\s{1,3}"
_WORD = r"(?<![\w-])"

_CIVILITY = re.compile(
    rf"{_WORD}(?:M\.|MM\.|M(?<![0-9][\s.,]M)|Mr\.?|M(?:me|ME|lle|LLE|elle)s?\.?"
    r"|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|MONSIEUR|MADAME|MADEMOISELLE"
    rf"|Dr\.?|Docteur){_GAP}(?!Le\b|La\b|Les\b|L[’']){_SURNAME}"
)
_PAIR = re.compile(rf"{_WORD}(?=([{_UPPER}][\w’'-]{{1,30}}){_GAP}({_SURNAME})(?!\w))")
_BEFORE = re.compile(r"(\w+)(?:\s(?:de la|de|du|des|d|l))?[\s’']{1,3}$")

_FIRST_NAMES = """
abdel abdelkader abdou adama adel adrien agathe agnes ahmed aicha alain albert alexandra alexandre
alexis ali alice alicia aline amadou amandine amelie amina amine anais andre andree angelique anne
annick annie anthony antoine ariane arnaud arthur audrey aurelie aurelien aurore awa axel aziz
bakary baptiste beatrice benjamin benoit bernadette bernard bertrand boubacar brahim brigitte bruno
camille carine carole caroline catherine cecile cedric celine chantal charlene charles charlotte
chloe christelle christian christiane christine christophe claire clara claude claudine clemence
clement colette coralie corinne cyril damien daniel daniele danielle david delphine denis denise
didier djibril dominique dylan edith eliane elisabeth elise elodie elsa emilie emma emmanuel
emmanuelle enzo eric estelle etienne eva evelyne fabien fabienne fabrice farid fatima fatou
fatoumata felix florence florian francine francis franck francois francoise frederic frederique
gabriel gaelle genevieve georges gerald gerard ghislaine gilbert gilles ginette gregory guillaume
guy habib hakim hamid hassan helene henri herve hugo hugues ibrahim ibrahima ines irene isabelle
ismael jacqueline jacques jamel jamila janine jean jeanne jeannine jennifer jeremy jerome jessica
joel joelle johan johanna jonathan joseph josette josiane julie julien juliette kader karim karima
karine kevin khadija khalid laetitia laura laure laurence laurent lea leila liliane lionel loic
louis louise luc lucas lucette lucie ludovic lydia lydie lætitia madeleine magali malika mamadou
manon manuel marc marcel marcelle margaux marguerite maria mariam marie marine marion marjorie
marlene martin martine mathieu mathilde matthieu maud maurice maxime mehdi melanie melissa michael
michel michele micheline mickael mireille mohamed mohammed monique morgane mourad moussa moustapha
muriel mustapha myriam nadege nadia nadine natacha nathalie nathan nicolas nicole noemie nora
odette olivier oumar ousmane pascal pascale patrice patricia patrick paul paulette pauline philippe
pierre pierrette quentin rachel rachid raphael raymond regine regis remi rene renee richard robert
robin roger roland romain roxane sabine sabrina said salima salimata samir samira samuel sandra
sandrine sarah sebastien serge severine simon simone sofiane solange sonia sophie stephane
stephanie suzanne sylvain sylvie tarek theo theophile therese thibault thierry thomas tiphaine
valentin valerie vanessa veronique victor victoria vincent virginie viviane wilfried xavier yacine
yann yannick yasmina yassine youssef yves yvette yvonne zahra zohra
"""
_PLACES = """
allee allees amicale association av avenue batiment bd bibliotheque boulevard bourg cabinet campus
canton cathedrale centre chantier chapelle chemin cinema cite clinique club college commune cours
creche ecole editions eglise entreprise espace faculte faubourg fondation fonds fort foyer gare
groupe gymnase halle hameau hopital ile immeuble impasse institut jardin jardins lycee maison
maternelle mediatheque metro mont musee parc paroisse place pont port prix quai quartier residence
route rue saint sainte salle san santa sarl scop societe square st stade station ste theatre tour
universite val ville
"""


_KNOWN = frozenset(_FIRST_NAMES.split())
_NAMED_AFTER = frozenset(_PLACES.split())


def hints_a_name(text: str) -> bool:
    """Tell whether a text seems to name a person.

    >>> hints_a_name("Mme Durand a retrouvé un logement"), hints_a_name("Sophie MARTIN, 2018")
    (True, True)
    >>> hints_a_name("Mme B. habite rue Victor Hugo"), hints_a_name("Réseau COORACE, les ACI")
    (False, False)
    """
    words = text.replace("_", " ")
    return any(
        not _is_named_after(words, found.start())
        for found in (*_CIVILITY.finditer(words), *filter(_is_pair, _PAIR.finditer(words)))
    )


def _is_pair(found: re.Match[str]) -> bool:
    """Tell a first name beside a surname, in either order."""
    first, second = found[1], found[2]
    if _is_first_name(first):
        return key_like(second) not in _NAMED_AFTER
    return _is_first_name(second) and re.fullmatch(_CAPITALS, first) is not None


def _is_named_after(text: str, start: int) -> bool:
    """Tell from the words before a name that a place or an organisation bears it."""
    before = _BEFORE.search(text, max(0, start - 40), start)
    return before is not None and key_like(before[1]) in _NAMED_AFTER


def _is_first_name(word: str) -> bool:
    """Tell a first name, the first part of a double one included."""
    return key_like(word).partition("_")[0] in _KNOWN
