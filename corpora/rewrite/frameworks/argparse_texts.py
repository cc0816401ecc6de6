# finding: GI101 9
import argparse

from google import genai

client = genai.Client()


def main(args: argparse.Namespace) -> None:
    response = client.models.generate_content(model=args.model, contents=[args.question, args.context])
    print(response.text)


parser = argparse.ArgumentParser()
parser.add_argument("question", nargs="?", default="Name a moon.")
parser.add_argument("-c", "--context", help="what to know first", default="Be brief.", type=str)
parser.add_argument("--model", default="gemini-2.5-flash", choices=["gemini-2.5-flash"])
main(parser.parse_args([]))
# output
import argparse

from google import genai

client = genai.Client()


def main(args: argparse.Namespace) -> None:
    response = client.interactions.create(
        model=args.model,
        input=[{"type": "text", "text": args.question}, {"type": "text", "text": args.context}],
        store=False,
    )
    print(response.output_text)


parser = argparse.ArgumentParser()
parser.add_argument("question", nargs="?", default="Name a moon.")
parser.add_argument("-c", "--context", help="what to know first", default="Be brief.", type=str)
parser.add_argument("--model", default="gemini-2.5-flash", choices=["gemini-2.5-flash"])
main(parser.parse_args([]))
